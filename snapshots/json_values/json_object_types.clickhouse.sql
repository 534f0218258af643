-- Blog.objects.annotate(v=JSONObject(pk='pk', name=Lower('name'), one=Value(1), nested=JSONObject(tag='tagline')))
--     .order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  concat(
    '{"pk": ',
    coalesce(toJSONString("example_blog"."id"), 'null'),
    ', "name": ',
    coalesce(toJSONString(lowerUTF8("example_blog"."name")), 'null'),
    ', "one": ',
    coalesce(toJSONString(%s), 'null'),
    ', "nested": ',
    coalesce(
      concat('{"tag": ', coalesce(toJSONString("example_blog"."tagline"), 'null'), '}', ''),
      'null'
    ),
    '}',
    ''
  ) AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: (1,)
