-- Blog.objects.annotate(v=JSONArray(Value(1), JSONArray('name'), JSONObject(a='pk'))).order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  concat(
    '[',
    coalesce(toJSONString(%s), 'null'),
    ', ',
    coalesce(
      concat('[', coalesce(toJSONString("example_blog"."name"), 'null'), ']', ''),
      'null'
    ),
    ', ',
    coalesce(
      concat('{"a": ', coalesce(toJSONString("example_blog"."id"), 'null'), '}', ''),
      'null'
    ),
    ']',
    ''
  ) AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: (1,)
