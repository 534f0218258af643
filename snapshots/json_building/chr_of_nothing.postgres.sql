-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).order_by('pk')

SELECT
  "example_person"."id",
  "example_person"."name",
  "example_person"."nickname",
  "example_person"."born",
  CHR(  (
      LENGTH("example_person"."nickname") + %s
    )) AS "v"
FROM "example_person"
ORDER BY
  "example_person"."id" ASC;
-- parameters: (60,)
