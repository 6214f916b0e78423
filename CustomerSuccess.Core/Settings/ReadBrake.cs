using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Settings;

/// <summary>Whether somebody has stopped everything that goes to customers; asked within the transaction of whatever would go.</summary>
public delegate Task<bool> ReadBrake(CustomerSuccessContext context, CancellationToken cancellationToken);
