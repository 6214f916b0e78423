namespace CustomerSuccess.Core.Customers;

/// <summary>
/// A time in which a contact was known as a champion. Files say only who is one now; without the periods, naming somebody again or a return
/// would rewrite what was known in between.
/// </summary>
public sealed class ChampionPeriod
{
    private ChampionPeriod()
    {
    }

    public int CustomerId { get; private set; }

    /// <summary><c>contact_id</c> of the contact.</summary>
    public string ContactId { get; private set; } = "";

    public DateOnly Since { get; private set; }

    /// <summary>The first day on which the contact no longer was one: had left, or was no longer called one. Null while it lasts.</summary>
    public DateOnly? Until { get; private set; }
}
