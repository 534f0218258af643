-- Person.objects.annotate(v=JSONObject(name='name', nick='nickname'))

SELECT
  "example_person"."id",
  "example_person"."name",
  "example_person"."nickname",
  "example_person"."born",
  concat(
    '{"name": ',
    coalesce(toJSONString("example_person"."name"), 'null'),
    ', "nick": ',
    coalesce(toJSONString("example_person"."nickname"), 'null'),
    '}',
    ''
  ) AS "v"
FROM "example_person"
ORDER BY
  "example_person"."name" ASC,
  "example_person"."id" ASC;
-- parameters: ()
