-- Blog.objects.exclude(tagline='').aggregate(a=Min('tagline'), n=Count('tagline'))

SELECT
  MIN(`example_blog`.`tagline`) AS `a`,
  COUNT(`example_blog`.`tagline`) AS `n`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  );
-- parameters: ('',)
