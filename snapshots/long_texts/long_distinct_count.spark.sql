-- Blog.objects.exclude(tagline='').filter(entry__rating__gt=0).distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`
  FROM `example_blog`
  INNER JOIN `example_entry`
    ON (
      `example_blog`.`id` = `example_entry`.`blog_id`
    )
  WHERE
    (
      NOT (
        `example_blog`.`tagline` = %s
      ) AND `example_entry`.`rating` > %s
    )
) AS `subquery`;
-- parameters: ('', 0)
