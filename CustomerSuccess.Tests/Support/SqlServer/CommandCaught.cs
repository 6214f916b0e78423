namespace CustomerSuccess.Tests.Support.SqlServer;

/// <summary>The command that would have gone to the server.</summary>
internal sealed class CommandCaught(string text) : Exception(text);
