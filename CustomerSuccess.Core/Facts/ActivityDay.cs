namespace CustomerSuccess.Core.Facts;

/// <summary>How often something of one kind happened with a customer on one day, such as mails opened.</summary>
public sealed class ActivityDay
{
    private ActivityDay()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly Day { get; private set; }

    public ActivityKind Kind { get; private set; }

    public int Count { get; private set; }
}
