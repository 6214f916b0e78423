using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Counts what an advance has moved.</summary>
internal sealed class StepsMoved
{
    private readonly HashSet<int> customers = [];

    public IReadOnlyCollection<int> Customers => customers;

    public int Count { get; private set; }

    public int Messages { get; set; }

    public int Asked { get; set; }

    public void Note(PlayStep step)
    {
        Count++;
        customers.Add(step.CustomerId);
    }
}
