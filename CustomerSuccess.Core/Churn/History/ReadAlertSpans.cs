using CustomerSuccess.Core.Churn.History.Model;

namespace CustomerSuccess.Core.Churn.History;

/// <summary>Every alert there ever was. Alerts look at churn, so churn cannot look at alerts: whoever composes the program brings them together.</summary>
public delegate Task<IReadOnlyList<AlertSpan>> ReadAlertSpans(CancellationToken cancellationToken);
