-- Blog.objects.annotate(v=JSONObject(pk='pk', name=Lower('name'), one=Value(1), nested=JSONObject(tag='tagline')))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  JSON_OBJECT(
    'pk',
    `example_blog`.`id`,
    'name',
    LOWER(`example_blog`.`name`),
    'one',
    %s,
    'nested',
    JSON_OBJECT('tag', `example_blog`.`tagline`)
  ) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1,)
