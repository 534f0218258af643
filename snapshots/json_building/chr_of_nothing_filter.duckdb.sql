-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).filter(v=None).order_by('pk')

SELECT
  "example_person"."id",
  "example_person"."name",
  "example_person"."nickname",
  "example_person"."born",
  CHR(CAST((
    LENGTH("example_person"."nickname") + %s
  ) AS INT)) AS "v"
FROM "example_person"
WHERE
  CHR(CAST((
    LENGTH("example_person"."nickname") + %s
  ) AS INT)) IS NULL
ORDER BY
  "example_person"."id" ASC;
-- parameters: (60, 60)
