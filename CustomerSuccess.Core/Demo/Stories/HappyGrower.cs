using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Everything goes well, three expansions in a year, and they tell others about it.</summary>
internal static class HappyGrower
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        HasChampion = true,
        ChampionLeftOn = null,
        LateInvoices = 0,
        Advocate = true,
        StartedOn = persona.Ago(dice.Between(700, 1300)),
        Levels = (persona.Levels with { Quality = 0.97 }).BendAll(new Course((-540, 0.75), (-150, 1))),
        SeatChanges =
        [
            new(persona.Ago(dice.Between(290, 330)), 1.15),
            new(persona.Ago(dice.Between(150, 190)), 1.12),
            new(persona.Ago(dice.Between(25, 45)), 1.2),
        ],
        Moments =
        [
            new(persona.Ago(dice.Between(60, 80)), Channel.Meeting, Direction.Out, "Executive review",
                "Excellent review. All goals reached, the board was impressed and is happy to act as a reference. They want to roll out to two more sites.")
            { Executive = true },
            new(persona.Ago(dice.Between(46, 52)), Channel.Email, Direction.In, "More seats",
                "Hi, great news: the budget for the next team is approved. Please send the offer, we would love to start on the first of the month."),
        ],
    };
}
