-- Blog.objects.update(name=Concat(Upper('name'), Value('!')))

UPDATE `example_blog` SET `name` = CONCAT(COALESCE(UPPER(`example_blog`.`name`), ''), COALESCE(%s, ''));
-- parameters: ('!',)
