namespace CustomerSuccess.Web.Ui;

/// <summary>What colleagues are called, by their address in lower case; cascades to every page of those who are signed in.</summary>
internal sealed record PeopleNames(IReadOnlyDictionary<string, string> ByAddress)
{
    /// <returns>The address itself for somebody who is no colleague.</returns>
    public string Of(string address) => ByAddress.TryGetValue(address, out var name) ? name : address;
}
