using CustomerSuccess.Core.Demo.Accounts;

namespace CustomerSuccess.Core.Demo.Rows;

/// <summary>Writes one kind of facts, customer by customer.</summary>
internal abstract class DemoFile : IDisposable
{
    public abstract void Add(DemoAccount account);

    public abstract void Dispose();
}
