namespace CustomerSuccess.Tests.Support.Messaging;

internal sealed record Received(string Key, string Path, string Body);
