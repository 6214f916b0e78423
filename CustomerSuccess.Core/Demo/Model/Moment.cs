using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Model;

/// <summary>A message that belongs to a story and is not left to chance.</summary>
internal sealed record Moment(DateOnly On, Channel Channel, Direction Direction, string Subject, string Text)
{
    /// <summary>With neither of the two it is whoever is there.</summary>
    public bool Champion { get; init; }

    public bool Executive { get; init; }

    public DemoContact? By(DemoAccount account, Dice dice) =>
        Champion ? account.Contacts.FirstOrDefault(contact => contact.Champion) : account.Somebody(On, Executive, dice);
}
