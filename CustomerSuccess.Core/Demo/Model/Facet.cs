namespace CustomerSuccess.Core.Demo.Model;

/// <summary>A side of how well things go with a customer. Each has a level from 0 (as bad as it gets) to 1.</summary>
internal enum Facet
{
    /// <summary>How many of the seats are used.</summary>
    Use,

    /// <summary>How much is done in a session.</summary>
    Depth,

    /// <summary>How much of the product is used.</summary>
    Adoption,

    /// <summary>Mails, webinars, downloads, community.</summary>
    Marketing,

    /// <summary>How few tickets there are.</summary>
    Calm,

    /// <summary>How people write, answer and rate.</summary>
    Mood,

    /// <summary>How often executives take part.</summary>
    Executives,

    /// <summary>How punctually invoices are paid.</summary>
    Payment,
}
