import { describe, expect, it } from 'vitest'
import { shares } from '#documents/render/columns.ts'
import { renderText, wrap } from '#documents/render/text.ts'
import { inventedLog, inventedPleading } from '../../fixtures/papers.ts'

const typed = renderText(inventedPleading)

describe('a paper as plain text', () => {
  it('fits a typewriter: no line is longer than 65 columns', () => {
    const long = [typed, renderText(inventedLog)].join('').split('\n')
    expect(long.filter((row) => Array.from(row).length > 65)).toEqual([])
  })

  it('lays the caption out in two columns', () => {
    expect(typed).toContain(
      [
        '                  UNITED STATES DISTRICT COURT',
        '                 EASTERN DISTRICT OF CALIFORNIA',
        '',
        'NGUYỄN VĂN ĐỨC,                 ) Case No. 1:00-cv-00000-AAA-BBB',
        '                                ) (PC)',
        '     Plaintiff,                 )',
        '                                ) JOINT STATEMENT REGARDING MEET',
        'v.                              ) AND CONFER CONFERENCE',
        '                                )',
        'JOSÉ ÑÚÑEZ and ZOË O’HARA,      ) (ECF No. 28)',
        'correctional officers,          )',
        '                                )',
        '     Defendants.                )',
        '                                )',
        '_______________________________ )',
      ].join('\n'),
    )
  })

  it('leaves room to write at every blank and names it', () => {
    expect(typed).toContain('ŁUCJA BRÅTHEN [State Bar number: ________]')
  })

  it('puts the pen above the rule and the name of the blank below it', () => {
    expect(typed).toContain(
      [
        'Dated: [date of signing: ________]',
        '',
        '',
        '                                  _______________________________',
        '                                  [signature of Nguyễn Văn Đức:',
        '                                  ________]',
        '                                  NGUYỄN VĂN ĐỨC, Z-00000',
        '                                  Plaintiff, in pro per',
      ].join('\n'),
    )
  })

  it('keeps the columns of a table apart', () => {
    expect(typed).toContain(
      [
        'November 9, 2017  | Telephone | [what happened: ________]',
        '-----------------------------------------------------------------',
      ].join('\n'),
    )
  })

  it('begins with DRAFT and ends with the footer', () => {
    expect(typed.split('\n')[0]).toBe('DRAFT of November 15, 2017. Not for filing.')
    expect(typed.trimEnd().split('\n').at(-1)?.trim()).toBe(
      'JOINT STATEMENT REGARDING MEET AND CONFER CONFERENCE',
    )
  })

  it('wraps at words, and cuts a word only when it is longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k'])
    expect(wrap('', 10)).toEqual([''])
    expect(wrap('one two', 8, 5)).toEqual(['     one', 'two'])
  })

  it('shares the width of a table by need', () => {
    expect(shares([4, 5], 60)).toEqual([4, 5])
    expect(shares([17, 200, 9, 100], 86)).toEqual([17, 35, 9, 24])
    expect(shares([12, 200, 60], 60, [0, 0, 20])).toEqual([12, 27, 20])
  })
})
