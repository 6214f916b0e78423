using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging;

internal sealed class OutgoingMessageMapping : IEntityTypeConfiguration<OutgoingMessage>
{
    public void Configure(EntityTypeBuilder<OutgoingMessage> builder)
    {
        builder.ToTable("OutgoingMessages");
        builder.Property(message => message.Key).HasMaxLength(OutgoingMessage.LongestKey);
        builder.Property(message => message.To).HasMaxLength(254);
        builder.Property(message => message.Subject).HasMaxLength(OutgoingMessage.LongestSubject);
        builder.Property(message => message.Path).HasMaxLength(500);
        builder.Property(message => message.LastError).HasMaxLength(OutgoingMessage.LongestError);
        builder.Property(message => message.Revision).IsConcurrencyToken();
        builder.Property(message => message.TemplateKey).HasMaxLength(Templates.Stored.MessageTemplate.LongestKey);
        builder.Property(message => message.Domain).HasMaxLength(254);
        builder.Property(message => message.Marketing).HasDefaultValue(false);
        builder.HasIndex(message => message.Key).IsUnique();
        builder.HasIndex(message => new { message.Domain, message.LastTriedAt });
        builder.HasIndex(message => new { message.CustomerId, message.Id });
        builder.HasIndex(message => message.DueAt);
        builder.HasIndex(message => new { message.State, message.Id });
        builder.HasIndex(message => message.To);
    }
}
