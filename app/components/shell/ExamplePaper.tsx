import { useT } from '#app/i18n/use.ts'

const LINE_NUMBERS = Array.from({ length: 28 }, (_, i) => i + 1).join('\n')

/**
 * A page of the paper that a person has at the end, for the start page. Papers are in English. It
 * names nobody: the places are those that the person's own case fills.
 */
export function ExamplePaper() {
  const t = useT('common')
  return (
    <aside className="beside example" aria-labelledby="example-caption">
      <div className="paper" lang="en" dir="ltr">
        <div className="leaf">
          <div className="nums" aria-hidden="true">
            {LINE_NUMBERS}
          </div>
          <div className="rule" aria-hidden="true" />
          <p>
            [Name and State Bar number of defense counsel]
            <br />
            [Address, telephone and e-mail]
            <br />
            Attorney for Defendants
          </p>
          <p className="skip1">
            [YOUR NAME]
            <br />
            [Mailing address and telephone]
            <br />
            Plaintiff, in pro per
          </p>
          <p className="court">
            UNITED STATES DISTRICT COURT
            <br />
            [YOUR DISTRICT]
          </p>
          <div className="cap">
            <div>
              [YOUR NAME],
              <br />
              <span className="in">Plaintiff,</span>
              v.
              <br />
              [THE OTHER SIDE],
              <br />
              <span className="in">Defendants.</span>
            </div>
            <div>
              Case No. [your case number]
              <br />
              <br />
              <strong>
                JOINT STATEMENT REGARDING
                <br />
                MEET AND CONFER CONFERENCE
              </strong>
            </div>
          </div>
          <p className="ind">
            Plaintiff and Defendants submit this Joint Statement, as directed by the Court’s order.
          </p>
          <p>
            (a) <u>The conference.</u>
          </p>
          <p className="ind">
            The parties met and conferred in good faith regarding the dispute by telephone on [the
            day of the call].
          </p>
          <p>
            (b) <u>Whether the motion was resolved.</u>
          </p>
          <p className="ind">The motion was resolved in part.</p>
          <p>
            (c) <u>Requests still at issue.</u>
          </p>
          <p className="ind">
            The following request remains at issue: Request for Production No. 3.
          </p>
          <p className="foot">JOINT STATEMENT REGARDING MEET AND CONFER CONFERENCE</p>
        </div>
      </div>
      <p id="example-caption" className="caption">
        {t('home.example')}
      </p>
    </aside>
  )
}
