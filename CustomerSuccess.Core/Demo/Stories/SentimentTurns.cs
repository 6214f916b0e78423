using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Use is as it was, and within weeks the tone of mails and tickets has turned.</summary>
internal static class SentimentTurns
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        StartedOn = persona.Ago(dice.Between(500, 1000)),
        ChampionLeftOn = null,
        SeatChanges = [],
        TicketFactor = 4,
        Levels = (persona.Levels with { Quality = dice.Between(0.62, 0.68) }).Bend(new Course((-85, 1), (-62, 0.1), (0, 0.04)), Facet.Mood),
    };
}
