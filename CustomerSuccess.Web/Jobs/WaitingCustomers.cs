using System.Collections.Concurrent;

namespace CustomerSuccess.Web.Jobs;

/// <summary>Customers that a worker was told of and has not dealt with yet.</summary>
internal sealed class WaitingCustomers
{
    private readonly ConcurrentQueue<IReadOnlyCollection<int>?> waiting = [];

    /// <param name="customers">Null: all of them.</param>
    public void Add(IReadOnlyCollection<int>? customers) => waiting.Enqueue(customers);

    /// <summary>Everybody who waits, at once.</summary>
    public (bool Any, IReadOnlyCollection<int>? Customers) Take()
    {
        var (any, all, customers) = (false, false, new HashSet<int>());
        while (waiting.TryDequeue(out var next))
        {
            any = true;
            all |= next is null;
            customers.UnionWith(next ?? []);
        }

        return (any, all ? null : customers);
    }
}
