-- Team.objects.annotate(names=StringAgg('members__name', delimiter=Value(', '), order_by='members__name'))
--     .order_by('pk')

SELECT
  "joined"."example_team_id" AS "id",
  "joined"."example_team_name" AS "name",
  MAX("joined"."text1") AS "names"
FROM (
  SELECT
    "example_team"."id" AS "example_team_id",
    "example_team"."name" AS "example_team_name",
    GROUP_CONCAT("example_person"."name", %s) OVER (
      PARTITION BY "example_team"."id", "example_team"."name"
      ORDER BY "example_person"."name"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "text1"
  FROM "example_team"
  LEFT OUTER JOIN "example_membership"
    ON (
      "example_team"."id" = "example_membership"."team_id"
    )
  LEFT OUTER JOIN "example_person"
    ON (
      "example_membership"."person_id" = "example_person"."id"
    )
) AS "joined"
GROUP BY
  "joined"."example_team_id",
  "joined"."example_team_name"
ORDER BY
  "joined"."example_team_id" ASC;
-- parameters: (', ',)
