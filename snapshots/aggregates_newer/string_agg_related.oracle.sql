-- Team.objects.annotate(names=StringAgg('members__name', delimiter=Value(', '), order_by='members__name'))
--     .order_by('pk')

SELECT
  "EXAMPLE_TEAM"."ID",
  "EXAMPLE_TEAM"."NAME",
  LISTAGG("EXAMPLE_PERSON"."NAME", %s) WITHIN GROUP (ORDER BY
    "EXAMPLE_PERSON"."NAME") AS "NAMES"
FROM "EXAMPLE_TEAM"
LEFT OUTER JOIN "EXAMPLE_MEMBERSHIP"
  ON (
    "EXAMPLE_TEAM"."ID" = "EXAMPLE_MEMBERSHIP"."TEAM_ID"
  )
LEFT OUTER JOIN "EXAMPLE_PERSON"
  ON (
    "EXAMPLE_MEMBERSHIP"."PERSON_ID" = "EXAMPLE_PERSON"."ID"
  )
GROUP BY
  "EXAMPLE_TEAM"."ID",
  "EXAMPLE_TEAM"."NAME"
ORDER BY
  "EXAMPLE_TEAM"."ID" ASC;
-- parameters: (', ',)
