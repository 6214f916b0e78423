using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Happenings;

/// <summary>An interaction before it has a number.</summary>
internal sealed record Message(DateTime At, Channel Channel, Direction Direction, DemoContact? Contact, string Subject, string Text);
