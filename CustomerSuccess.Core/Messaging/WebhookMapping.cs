using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging;

internal sealed class WebhookMapping : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> builder)
    {
        builder.ToTable("Webhooks");
        builder.Property(webhook => webhook.Name).HasMaxLength(100);
        builder.Property(webhook => webhook.Url).HasMaxLength(2000);
    }
}
