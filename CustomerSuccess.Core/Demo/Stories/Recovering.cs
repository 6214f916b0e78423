using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Was in trouble, got a plan and a new sponsor, and is on the way up.</summary>
internal static class Recovering
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        StartedOn = persona.Ago(dice.Between(500, 1200)),
        HasChampion = true,
        ChampionLeftOn = null,
        LateInvoices = 0,
        Levels = (persona.Levels with { Quality = dice.Between(0.68, 0.8) }).BendAll(new Course((-130, 0.35), (-dice.Between(5, 20), 1))),
        Moments =
        [
            new(persona.Ago(dice.Between(110, 130)), Channel.Meeting, Direction.Out, "Escalation meeting",
                "Hard meeting. They listed what went wrong and were close to leaving. Agreed on a plan of six weeks with weekly calls."),
            new(persona.Ago(dice.Between(20, 30)), Channel.Email, Direction.In, "Much better",
                "Hi, credit where it is due: the last weeks were much better. The new templates work well and the team is happy to use the boards again."),
        ],
    };
}
