using CustomerSuccess.Core.Churn.History.Model;

namespace CustomerSuccess.Core.Churn.History;

/// <summary>Every attempt to keep a customer. Whatever runs such plays brings its own; without one nobody was ever saved.</summary>
public delegate Task<IReadOnlyList<SavePlay>> ReadSavePlays(CancellationToken cancellationToken);
