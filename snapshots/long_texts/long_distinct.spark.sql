-- Blog.objects.exclude(tagline='').values('tagline').distinct()

SELECT DISTINCT
  `example_blog`.`tagline` AS `tagline`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  );
-- parameters: ('',)
