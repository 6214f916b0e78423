using CustomerSuccess.Core.Messaging.Templates.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging.Templates.Stored;

internal sealed class MessageTemplateVersionMapping : IEntityTypeConfiguration<MessageTemplateVersion>
{
    public void Configure(EntityTypeBuilder<MessageTemplateVersion> builder)
    {
        builder.ToTable("MessageTemplateVersions");
        builder.HasKey(version => new { version.TemplateKey, version.Number });
        builder.Property(version => version.TemplateKey).HasMaxLength(MessageTemplate.LongestKey);
        builder.Property(version => version.Subject).HasMaxLength(TemplateText.LongestSubject);
        builder.Property(version => version.Required).HasMaxLength(1000);
        builder.Property(version => version.Note).HasMaxLength(MessageTemplateVersion.LongestNote);
        builder.Property(version => version.By).HasMaxLength(254);
    }
}
