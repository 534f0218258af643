-- Blog.objects.annotate(v=JSONArray(Value(1), JSONArray('name'), JSONObject(a='pk'))).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  concat(
    '[',
    regexp_extract(to_json(array(%s)), '(?s)^.(.*).$', 1),
    ', ',
    coalesce(
      concat('[', regexp_extract(to_json(array(`example_blog`.`name`)), '(?s)^.(.*).$', 1), ']'),
      'null'
    ),
    ', ',
    coalesce(
      concat(
        '{"a": ',
        regexp_extract(to_json(array(`example_blog`.`id`)), '(?s)^.(.*).$', 1),
        '}'
      ),
      'null'
    ),
    ']'
  ) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1,)
