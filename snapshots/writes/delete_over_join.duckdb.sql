-- Membership.objects.filter(team__name='Logic').delete()

DELETE FROM "example_membership"
WHERE
  "example_membership"."id" IN (
    SELECT
      "U0"."id"
    FROM "example_membership" AS "U0"
    INNER JOIN "example_team" AS "U1"
      ON (
        "U0"."team_id" = "U1"."id"
      )
    WHERE
      "U1"."name" = %s
  );
-- parameters: ('Logic',)
