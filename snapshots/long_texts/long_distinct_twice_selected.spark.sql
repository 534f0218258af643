-- Blog.objects.exclude(tagline='').only('id', 'tagline').annotate(t=F('tagline')).distinct()

SELECT DISTINCT
  `example_blog`.`id`,
  `example_blog`.`tagline`,
  `example_blog`.`tagline` AS `t`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  );
-- parameters: ('',)
