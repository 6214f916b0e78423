using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Counts what an advance has moved.</summary>
internal sealed class StepsMoved
{
    private readonly HashSet<int> customers = [];
    private readonly Dictionary<int, int> begun = [];

    public IReadOnlyCollection<int> Customers => customers;

    public int Count { get; private set; }

    public int Messages { get; set; }

    public int Asked { get; set; }

    /// <summary>Customers that an offer was proposed for.</summary>
    public HashSet<int> Offered { get; } = [];

    /// <summary>Due steps of a run that were taken so far, in any batch.</summary>
    public int BegunOf(int run) => begun.GetValueOrDefault(run);

    public void Begin(int run, int steps) => begun[run] = BegunOf(run) + steps;

    public void Note(PlayStep step)
    {
        Count++;
        customers.Add(step.CustomerId);
    }
}
