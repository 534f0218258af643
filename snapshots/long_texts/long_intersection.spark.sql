-- Blog.objects.exclude(tagline='')
--     .values_list('tagline')
--     .intersection(Blog.objects.exclude(tagline='').values_list('tagline'))

(
  SELECT
    `example_blog`.`tagline` AS `tagline`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
)
INTERSECT
(
  SELECT
    `example_blog`.`tagline` AS `tagline`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
);
-- parameters: ('', '')
