using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.SqlServer
{
    public partial class HealthStudioAlerts : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SaidBy",
                table: "SentimentCalls",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LoggedBy",
                table: "Interactions",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CsmRatedOn",
                table: "CustomerStandings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "CsmRating",
                table: "CustomerStandings",
                type: "float",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ScorecardDrafts",
                columns: table => new
                {
                    ScorecardKey = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BasedOn = table.Column<int>(type: "int", nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    SavedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScorecardDrafts", x => x.ScorecardKey);
                });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ScorecardDrafts");

            migrationBuilder.DropColumn(
                name: "SaidBy",
                table: "SentimentCalls");

            migrationBuilder.DropColumn(
                name: "LoggedBy",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "CsmRatedOn",
                table: "CustomerStandings");

            migrationBuilder.DropColumn(
                name: "CsmRating",
                table: "CustomerStandings");
        }
    }
}
