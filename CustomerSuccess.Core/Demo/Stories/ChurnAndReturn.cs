using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Left, tried something else for half a year, and came back with a new contract.</summary>
internal static class ChurnAndReturn
{
    public static Persona Shape(Persona persona, Dice dice)
    {
        var (left, back) = (dice.Between(300, 330), dice.Between(130, 160));
        return persona with
        {
            TermMonths = 12,
            StartedOn = persona.Ago(left).AddYears(-2),
            SeatChanges = [new(persona.Ago(dice.Between(30, 60)), 1.15)],
            LeftOn = persona.Ago(left),
            ReturnedOn = persona.Ago(back),
            ChampionLeftOn = null,
            LateInvoices = 0,
            Levels = (persona.Levels with { Quality = 0.66 }).BendAll(new Course((-left - 150, 1), (-left, 0.25), (-back, 0.8), (-back + 60, 1.1))),
            Moments =
            [
                Moment.Of("other-tool", persona.Ago(left + 30)),
                Moment.Of("come-back", persona.Ago(back + 24)),
            ],
        };
    }
}
