using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.SqlServer
{
    public partial class HealthStudioAlerts : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Angry",
                table: "Tickets",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Angry",
                table: "NpsAnswers",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Sentiment",
                table: "NpsAnswers",
                type: "float",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Angry",
                table: "Interactions",
                type: "bit",
                nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Angry",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Angry",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Sentiment",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Angry",
                table: "Interactions");
        }
    }
}
