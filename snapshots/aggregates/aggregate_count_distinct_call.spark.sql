-- Entry.objects.values('blog', 'rating').distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_entry`.`blog_id` AS `blog`,
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
) AS `subquery`;
-- parameters: ()
