import { isInCalifornia } from '../courts.ts'
import type { IsoDate } from '../dates.ts'
import { californiaHoliday } from '../holidays.ts'
import type { Count, Run } from './count.ts'
import { doubtfulSteps, surelyClosed } from './open-days.ts'
import { rules } from './rules.ts'
import { closedStep, kept, type Step } from './steps.ts'

function countSteps({ from, count, unit, direction }: Count, { counted }: Run): Step[] {
  const way = direction === 'after' ? 'forward' : 'backward'
  const trigger: Step = {
    date: from,
    reason: 'trigger-not-counted',
    rules: [rules.triggerExcluded],
  }
  const { date } = counted
  if (unit !== 'court-days') {
    return [trigger, { date, reason: `days-counted-${way}`, rules: [rules.everyDay], count, unit }]
  }
  const skipped = counted.passed.flatMap((day): Step[] => {
    const step = closedStep(day)
    return step?.holiday ? [{ ...step, reason: 'court-day-holiday', rules: [] }] : []
  })
  return [
    trigger,
    ...skipped,
    { date, reason: `court-days-counted-${way}`, rules: [], count, unit },
    { date, reason: 'no-court-day-rule', rules: [] },
  ]
}

function rollSteps(period: Count, { rolls }: Run): Step[] {
  return rolls.flatMap(({ landed, to }, leg): Step[] => {
    const mailed = leg === 1 && period.direction === 'after' && period.mail === true
    const added: Step[] = mailed
      ? [{ date: landed, reason: 'mail-days-added', rules: [rules.mail] }]
      : []
    if (to.passed.length === 0)
      return [...added, { date: landed, reason: 'last-day-open', rules: [rules.lastDay] }]
    const shut = (date: IsoDate): Step => ({
      date,
      reason: 'clerk-inaccessible',
      rules: [rules.inaccessibleDay],
    })
    const passed = to.passed.map((day) => closedStep(day) ?? shut(day))
    const shutOut = passed.some((step) => step.reason === 'clerk-inaccessible')
    const moved: Step = shutOut
      ? { date: to.date, reason: 'moved-to-accessible-day', rules: [rules.inaccessibleDay] }
      : {
          date: to.date,
          reason: period.direction === 'after' ? 'moved-forward' : 'moved-backward',
          rules: [rules.nextDay],
        }
    return [...added, ...passed, moved]
  })
}

/** What the strict reading leaves open: days that may also count, and what was not looked at. */
function doubtSteps(period: Count, strict: Run, wide: Run): Step[] {
  const { direction, court } = period
  const california = isInCalifornia(court)
  const steps: Step[] = []
  if (wide.date !== strict.date) {
    const passed = [wide.counted, ...wide.rolls.map((roll) => roll.to)].flatMap((w) => w.passed)
    steps.push(...[...new Set(passed)].flatMap((d) => doubtfulSteps(d, direction, california)))
    if (direction === 'before')
      steps.push({ date: wide.date, reason: 'act-on-earlier', rules: [rules.nextDay] })
    else if (california) steps.push({ date: wide.date, reason: 'possibly-later', rules: [] })
  }
  const state = direction === 'before' && california ? californiaHoliday(wide.date) : null
  if (state && !surelyClosed(wide.date)) {
    const rest = { rules: [rules.stateHoliday], ...kept(state) }
    steps.push({ date: wide.date, reason: 'state-holiday-not-backward', ...rest })
  }
  if (direction === 'after' && !california) {
    const rest = { rules: [rules.stateHoliday] }
    steps.push({ date: strict.date, reason: 'state-holidays-not-checked', ...rest })
  }
  return steps
}

/** All steps of a count, in the order of the reasoning; `wide` takes the doubtful days as closed. */
export function explain(period: Count, strict: Run, wide: Run): readonly Step[] {
  return [
    ...countSteps(period, strict),
    ...rollSteps(period, strict),
    ...doubtSteps(period, strict, wide),
  ]
}
