-- Blog.objects.annotate(v=JSONObject(pk='pk', name=Lower('name'), one=Value(1), nested=JSONObject(tag='tagline')))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  concat(
    '{"pk": ',
    regexp_extract(to_json(array(`example_blog`.`id`)), '(?s)^.(.*).$', 1),
    ', "name": ',
    regexp_extract(to_json(array(LOWER(`example_blog`.`name`))), '(?s)^.(.*).$', 1),
    ', "one": ',
    regexp_extract(to_json(array(%s)), '(?s)^.(.*).$', 1),
    ', "nested": ',
    coalesce(
      concat(
        '{"tag": ',
        regexp_extract(to_json(array(`example_blog`.`tagline`)), '(?s)^.(.*).$', 1),
        '}'
      ),
      'null'
    ),
    '}'
  ) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1,)
