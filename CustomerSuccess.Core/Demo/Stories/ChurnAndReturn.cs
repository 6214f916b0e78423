using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Facts;

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
                new(persona.Ago(left + 30), Channel.Email, Direction.In, "We will not renew",
                    "Hi, we have decided to try another tool that our parent company uses. This is not about your people, thank you for your support."),
                new(persona.Ago(back + 24), Channel.Email, Direction.In, "We would like to come back",
                    "Hi, the other tool did not work for us and the planners miss the boards. We would love to come back. What would a new contract look like?"),
            ],
        };
    }
}
