-- Person.objects.annotate(v=JSONArray('pk', 'name', 'nickname'))

SELECT
  "example_person"."id",
  "example_person"."name",
  "example_person"."nickname",
  "example_person"."born",
  concat(
    '[',
    coalesce(toJSONString("example_person"."id"), 'null'),
    ', ',
    coalesce(toJSONString("example_person"."name"), 'null'),
    ', ',
    coalesce(toJSONString("example_person"."nickname"), 'null'),
    ']',
    ''
  ) AS "v"
FROM "example_person"
ORDER BY
  "example_person"."name" ASC,
  "example_person"."id" ASC;
-- parameters: ()
