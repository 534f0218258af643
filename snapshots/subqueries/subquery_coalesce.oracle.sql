-- Person.objects.annotate(first_team=Coalesce(Subquery(Person.teams.through.objects.filter(person=OuterRef('pk')).order_by('joined').values('team__name')[:1]), Value('none'), output_field=CharField()))

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN",
  COALESCE(
    (
      SELECT
        "U2"."NAME" AS "TEAM__NAME"
      FROM "EXAMPLE_MEMBERSHIP" "U0"
      INNER JOIN "EXAMPLE_TEAM" "U2"
        ON (
          "U0"."TEAM_ID" = "U2"."ID"
        )
      WHERE
        "U0"."PERSON_ID" = (
          "EXAMPLE_PERSON"."ID"
        )
      ORDER BY
        "U0"."JOINED" ASC
      FETCH FIRST 1 ROWS ONLY
    ),
    TO_NCHAR(%s)
  ) AS "FIRST_TEAM"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."NAME" ASC,
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ('none',)
