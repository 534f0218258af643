-- Person.objects.order_by('pk').annotate(v=Concat('nickname', Value('/'), 'name'))

SELECT
  "example_person"."id",
  "example_person"."name",
  "example_person"."nickname",
  "example_person"."born",
  concat(
    coalesce("example_person"."nickname", ''),
    coalesce(%s, ''),
    coalesce("example_person"."name", ''),
    ''
  ) AS "v"
FROM "example_person"
ORDER BY
  "example_person"."id" ASC;
-- parameters: ('/',)
