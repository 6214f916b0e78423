using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging.Templates.Stored;

internal sealed class MessageTemplateMapping : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("MessageTemplates");
        builder.Property(template => template.Key).HasMaxLength(MessageTemplate.LongestKey);
        builder.Property(template => template.Name).HasMaxLength(100);
        builder.Property(template => template.Published).IsConcurrencyToken();
        builder.HasIndex(template => template.Key).IsUnique();
    }
}
