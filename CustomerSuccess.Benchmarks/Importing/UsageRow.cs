namespace CustomerSuccess.Benchmarks.Importing;

/// <summary>One day of use by one customer, with every column of the contract.</summary>
/// <param name="Customer">Counted from 1.</param>
internal readonly record struct UsageRow(
    int Customer,
    DateOnly Day,
    int ActiveUsers,
    int Logins,
    int Sessions,
    int Actions,
    int AdvancedActions,
    int FeaturesUsed,
    long ApiCalls,
    double StorageGb,
    int Integrations);
