-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).filter(v=None).order_by('pk')

SELECT
  "example_person"."id",
  "example_person"."name",
  "example_person"."nickname",
  "example_person"."born",
  CASE
    WHEN NOT (
      LENGTH("example_person"."nickname") + %s
    ) IS NULL
    THEN CHAR((
      LENGTH("example_person"."nickname") + %s
    ))
  END AS "v"
FROM "example_person"
WHERE
  CASE
    WHEN NOT (
      LENGTH("example_person"."nickname") + %s
    ) IS NULL
    THEN CHAR((
      LENGTH("example_person"."nickname") + %s
    ))
  END IS NULL
ORDER BY
  "example_person"."id" ASC;
-- parameters: (60, 60, 60, 60)
