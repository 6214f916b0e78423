using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>A message that belongs to a story and is not left to chance; its words stand in moments.txt.</summary>
/// <param name="Who">champion, executive, or empty for whoever is there.</param>
internal sealed record Moment(DateOnly On, Channel Channel, Direction Direction, string Who, string Subject, string Text)
{
    /// <exception cref="InvalidOperationException">There is no such moment.</exception>
    public static Moment Of(string name, DateOnly on)
    {
        var line = Phrasebook.Of("moments").Single(line => line[0] == name);
        return new Moment(on, Enum.Parse<Channel>(line[1], ignoreCase: true), Enum.Parse<Direction>(line[2], ignoreCase: true), line[3], line[4], line[5]);
    }

    /// <summary>Who speaks or is spoken to; a champion also on the way out.</summary>
    public DemoContact? Partner(DemoAccount account, Dice dice) => Who == "champion"
        ? account.Contacts.FirstOrDefault(contact => contact.Champion)
        : account.Somebody(On, executive: Who == "executive", dice);
}
