namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>A link by which a reader tells others: it opens LinkedIn with a text that the reader may change before anybody sees it.</summary>
public static class ShareLink
{
    private const string Address = "https://www.linkedin.com/feed/?shareActive=true&text=";

    /// <returns>Null as long as nobody has said what our company is called.</returns>
    internal static string? Of(KnownCustomer known) => known.VendorName is null ? null
        : Address + Uri.EscapeDataString($"{known.Name} has been working with {known.VendorName} since {FactWords.Month(known.StartedOn)}.");

    /// <param name="address">That was followed.</param>
    public static bool Is(string? address) => address?.StartsWith(Address, StringComparison.Ordinal) == true;
}
