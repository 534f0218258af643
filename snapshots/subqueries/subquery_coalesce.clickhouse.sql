-- Person.objects.annotate(first_team=Coalesce(Subquery(Person.teams.through.objects.filter(person=OuterRef('pk')).order_by('joined').values('team__name')[:1]), Value('none'), output_field=CharField()))

SELECT
  "example_person"."id",
  "example_person"."name",
  "example_person"."nickname",
  "example_person"."born",
  COALESCE(
    (
      SELECT
        tupleElement(argMin(tuple("u2"."name"), tuple("u0"."joined" IS NULL, "u0"."joined")), 1) AS "team__name"
      FROM "example_membership" AS "u0"
      INNER JOIN "example_team" AS "u2"
        ON (
          "u0"."team_id" = "u2"."id"
        )
      WHERE
        "u0"."person_id" = (
          "example_person"."id"
        )
    ),
    %s
  ) AS "first_team"
FROM "example_person"
ORDER BY
  "example_person"."name" ASC,
  "example_person"."id" ASC;
-- parameters: ('none',)
